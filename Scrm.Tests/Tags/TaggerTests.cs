using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Tests.Tags;

public class TaggerTests
{
    private static readonly Tagger Sample = new(TagSamples.Book);

    [Theory]
    [InlineData("我想买个帐篷去露营", "r-camp")]
    [InlineData("Two TENTS please", "r-camp")]
    [InlineData("ｔｅｎｔ有吗", "r-camp")]
    [InlineData("便宜的旗舰帐篷", "r-high r-low r-camp")]
    [InlineData("退货", "r-returns")]
    [InlineData("pay attention", "")]
    [InlineData("我喜欢徒步", "")]
    [InlineData("", "")]
    public void Words_are_found_inside_a_text(string text, string rules) =>
        Assert.Equal(rules, string.Join(' ', Sample.Match(new TagSignal(Text: text)).Select(p => p.RuleId)));

    [Theory]
    [InlineData("CAMP_2026", null, null, "r-camp-menu")]
    [InlineData("CAMP", null, null, "r-camp-menu")]
    [InlineData("GUIDE_CAMPING", null, null, "r-camp-menu")]
    [InlineData("GUIDE_CAMPING_2", null, null, "")]
    [InlineData("camp", null, null, "")]
    [InlineData(null, "fair-2026", null, "r-hike-scan")]
    [InlineData(null, "fair-2026-b", null, "")]
    [InlineData(null, "hike-north", null, "r-hike-scan")]
    [InlineData(null, null, "search", "r-hike-sub")]
    [InlineData("search", "search", "CAMP", "")]
    public void Keys_scenes_and_sources_are_equal_or_begin_so(string? menu, string? scene, string? source, string rules) =>
        Assert.Equal(rules, string.Join(' ', Sample.Match(new TagSignal(null, menu, scene, source)).Select(p => p.RuleId)));

    [Fact]
    public void A_proposal_tells_its_rule_and_what_matched()
    {
        var proposal = Assert.Single(Sample.Match(new TagSignal(Text: "周末想去露营，Tent 有推荐吗")));

        Assert.Equal(("camping", "r-camp", 3, TagSource.Words, 0.8, 90), (proposal.Tag.Id, proposal.RuleId, proposal.RuleVersion, proposal.Source, proposal.Confidence, proposal.LifetimeDays));
        Assert.Equal("周末想去露营，Tent 有推荐吗", proposal.Quote);
        Assert.Equal("CAMP_7", Sample.Match(new TagSignal(MenuKey: "CAMP_7"))[0].Quote);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(1000)]
    public void A_long_text_is_quoted_around_the_match(int before)
    {
        var text = string.Concat(Enumerable.Repeat("😀", before)) + "帐篷" + string.Concat(Enumerable.Repeat("😀", 300));
        var quote = Sample.Match(new TagSignal(Text: text))[0].Quote;

        Assert.Contains("帐篷", quote, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 150, 200);
        Assert.False(char.IsLowSurrogate(quote[1]) && quote[0] == '…', "a character was cut in two");
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(quote)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void One_pass_finds_what_searching_word_by_word_finds(int seed)
    {
        var random = new Random(seed);
        string Some(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => "甲乙丙丁"[random.Next(4)]));
        var rules = Enumerable.Range(0, 200).Select(i => TagSamples.Rule(i.ToString(CultureInfo.InvariantCulture), "camping", TagSource.Words, Some(6), 1)).ToList();
        var tagger = new Tagger(TagSamples.Book with { Rules = rules });

        for (var round = 0; round < 200; round++)
        {
            var text = Some(30);
            var expected = rules.Where(r => text.Contains(r.Patterns[0], StringComparison.Ordinal)).Select(r => r.Id);
            Assert.Equal(expected, tagger.Match(new TagSignal(Text: text)).Select(p => p.RuleId));
        }
    }
}
