String log = new File(basedir, 'build.log').text

assert log.contains('no longer occurs: age in articles/ferry.md: mended since')
assert log.contains('run gainsay:baseline')
assert new File(basedir, 'gainsay-baseline.json').text.contains('mended since')
true
