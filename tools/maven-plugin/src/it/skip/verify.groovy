String log = new File(basedir, 'build.log').text

assert log.contains('Gainsay is skipped')
assert !log.contains('[start-date]')
true
