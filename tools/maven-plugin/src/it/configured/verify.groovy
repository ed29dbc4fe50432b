String log = new File(basedir, 'build.log').text

assert log =~ /\[INFO\] articles\/quarry\.md:7:\d+: .* \[start-date\]/
assert log.contains('1 suggestion in 1 file.')
true
