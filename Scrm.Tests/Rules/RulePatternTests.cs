using System.Text.RegularExpressions;
using Scrm.Core.Rules;

namespace Scrm.Tests.Rules;

public sealed class RulePatternTests
{
    [Theory]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData("(")]
    [InlineData("")]
    public void A_pattern_that_cannot_be_asked_in_bounded_time_is_refused_with_why(string pattern)
    {
        var rule = Some.Rule("r", Some.Points(1), Some.Test(RuleTestKind.Pattern, pattern));

        Assert.False(RulePattern.Read(pattern).IsOk);
        Assert.Equal("r", RuleRefusals.Of([rule])!.Detail);
    }

    [Fact]
    public void What_hangs_a_backtracking_engine_is_answered()
    {
        var pattern = RulePattern.Read("^(a+)+$").Value!;

        Assert.Null(RulePattern.Find(pattern, new string('a', 3_000) + "!"));
        Assert.Equal("aaa", RulePattern.Find(pattern, "aaa"));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_does_not_hold()
    {
        var pattern = RulePattern.Read("a").Value!;
        Assert.Equal((RulePattern.Limit, RegexOptions.NonBacktracking), (pattern.MatchTimeout, pattern.Options & RegexOptions.NonBacktracking));

        // One that goes back and forth would never end on this text: only its limit ends it.
        var endless = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(1));
        Assert.Null(RulePattern.Find(endless, new string('a', 3_000) + "!"));
    }
}
