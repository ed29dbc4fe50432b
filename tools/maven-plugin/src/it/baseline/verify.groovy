String log = new File(basedir, 'build.log').text

assert log.contains('gainsay-baseline.json: 1 known, before 0')
assert new File(basedir, 'gainsay-baseline.json').text.contains('start-date')
assert log.contains('1 in the baseline')
assert !log.contains('[start-date]')
true
