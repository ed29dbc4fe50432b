String log = new File(basedir, 'build.log').text

// What can be read is checked all the same.
assert log.contains('articles/missing.md: no such file or folder')
assert log.contains('[start-date]')
assert log.contains('Not checked: articles/missing.md')
true
