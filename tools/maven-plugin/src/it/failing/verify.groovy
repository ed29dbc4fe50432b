String log = new File(basedir, 'build.log').text

// One finding: drafts are excluded, notes are not included.
assert log.count('[start-date]') == 1
assert log =~ /articles\/quarry\.md:7:\d+: .*March 3.*April 9.* \[start-date\]/
assert log =~ /    articles\/quarry\.md:7: The strike at the quarry of Tarn began on March 3, 2026\./
assert log =~ /    articles\/quarry\.md:11: The strike, which began on April 9, 2026, goes on\./
assert log.contains('in 2 files.')
assert log.contains('MojoFailureException')

File reports = new File(basedir, 'target/gainsay')
['gainsay.txt', 'gainsay.json', 'gainsay.sarif', 'gainsay.html', 'gainsay-junit.xml'].each {
  assert new File(reports, it).text.contains('start-date')
}
true
