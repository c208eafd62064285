using Scrm.Core.Answers;
using Scrm.Core.Figures;

namespace Scrm.Tests.Answers;

public class AudienceRulesTests
{
    private static readonly KnowledgeArticle Open = Book.Article("a", "怎么退货");

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-03-01", "2026-03-01", true)]
    [InlineData("2026-03-02", null, false)]
    [InlineData(null, "2026-02-28", false)]
    public void An_article_holds_on_its_days_both_included(string? from, string? until, bool admits)
    {
        var article = Open with { Validity = new ArticleValidity(Day(from), Day(until)) };

        Assert.Equal(admits, AudienceRules.Admits(article, Book.Somebody));
    }

    [Fact]
    public void Every_list_that_is_not_empty_must_be_met_by_one_of_its_words()
    {
        var member = Book.Somebody with { Segments = ["new", "spring"], Tier = "gold" };
        KnowledgeArticle For(ArticleAudience audience) => Open with { Audience = audience };

        Assert.True(AudienceRules.Admits(For(new ArticleAudience { Channels = ["weibo", "wechat"], Segments = ["spring"], Tiers = ["Gold"] }), member));
        Assert.Equal(ArticleRefusal.Channel, AudienceRules.Refusal(For(new ArticleAudience { Channels = ["weibo"] }), member));
        Assert.Equal(ArticleRefusal.Segment, AudienceRules.Refusal(For(new ArticleAudience { Segments = ["vip"] }), member));
        Assert.Equal(ArticleRefusal.Tier, AudienceRules.Refusal(For(new ArticleAudience { Tiers = ["diamond"] }), member));
        Assert.Equal(ArticleRefusal.Tier, AudienceRules.Refusal(For(new ArticleAudience { Tiers = ["gold"] }), Book.Somebody));
    }

    [Fact]
    public void What_is_switched_off_a_draft_or_archived_says_so()
    {
        Assert.Equal(ArticleRefusal.Disabled, AudienceRules.Refusal(Open with { Enabled = false }, Book.Somebody));
        Assert.Equal(ArticleRefusal.Draft, AudienceRules.Refusal(Open with { Status = ArticleStatus.Draft }, Book.Somebody));
        Assert.Equal(ArticleRefusal.Archived, AudienceRules.Refusal(Open with { Status = ArticleStatus.Archived }, Book.Somebody));
    }

    [Fact]
    public void The_tier_is_among_the_facts_of_a_contact()
    {
        Assert.Equal("金卡", AudienceRules.TierOf(new Dictionary<string, string> { ["会员等级"] = " 金卡 ", ["city"] = "杭州" }));
        Assert.Null(AudienceRules.TierOf(new Dictionary<string, string> { ["tier"] = " " }));
    }

    [Theory]
    [InlineData("2026-03-01T15:59:59Z", "Asia/Shanghai", "2026-03-01")]
    [InlineData("2026-03-01T16:00:00Z", "Asia/Shanghai", "2026-03-02")]
    [InlineData("2026-03-01T16:00:00Z", "America/New_York", "2026-03-01")]
    [InlineData("2026-03-01T16:00:00Z", "Nowhere/Atlantis", "2026-03-01")]
    public void The_companys_day_turns_at_its_own_midnight(string at, string zone, string day)
    {
        Assert.Equal(Day(day), CompanyClock.Of(zone).DayOf(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
