String log = new File(basedir, 'build.log').text

// Each project checks its own article only, two of them at once.
assert log.count('No contradiction found in 1 file.') == 3
assert !log.contains('not marked as thread-safe')
true
