String log = new File(basedir, 'build.log').text

assert log.contains('No contradiction found in 1 file.')
assert new File(basedir, 'target/gainsay/gainsay.json').text.contains('"findings"')
assert new File(basedir, 'target/site/report.html').text.contains('<html')
true
