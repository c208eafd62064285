using Scrm.Core.Tags;
using Scrm.Host.Demo;

namespace Scrm.Tests.Tags;

public class DefaultTagsTests
{
    public static TheoryData<string> Books => ["default", "demo"];

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_rule_has_its_tag_and_every_tag_its_dimension_and_names(string name)
    {
        var book = Named(name);

        Assert.Equal(["消费能力", "行为特征", "兴趣特征", "内容偏好", "服务诉求"], book.Dimensions.Select(d => d.Name));
        Assert.Distinct(book.Dimensions.Select(d => d.Hue));
        Assert.Distinct(book.Tags.Select(t => t.Id));
        Assert.Distinct(book.Rules.Select(r => r.Id));
        Assert.All(book.Tags, t => Assert.Contains(book.Dimensions, d => d.Id == t.DimensionId));
        Assert.All(book.Tags, t => Assert.False(string.IsNullOrWhiteSpace(t.Name) || string.IsNullOrWhiteSpace(t.NameEn)));
        Assert.All(book.Rules, r => Assert.Contains(book.Tags, t => t.Id == r.TagId));
        Assert.All(book.Rules, r => Assert.All(r.Patterns, p => Assert.Equal(p.Trim(), p)));

        // Who is a VIP is a person's word.
        Assert.All(book.Tags, t => Assert.True(t.Id == "behaviour.vip" || book.Rules.Any(r => r.TagId == t.Id), t.Id));
    }

    [Theory]
    [InlineData("这款帐篷太贵了，有优惠券吗", "spending.budget interest.outdoor")]
    [InlineData("快递还没收到，我要投诉", "need.delivery need.complaint")]
    [InlineData("can I get a refund? the zip is broken", "need.returns need.repair")]
    [InlineData("公司采购能开发票吗", "behaviour.bulk need.invoice")]
    [InlineData("你好", "")]
    [InlineData("attention please, the carpet is red", "")]
    public void Real_sentences_get_sensible_tags(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', new Tagger(DefaultTags.Book).Match(new TagSignal(Text: text)).Select(p => p.Tag.Id)));

    [Theory]
    [InlineData("ADD_SCENE_QR_CODE", "behaviour.new behaviour.code")]
    [InlineData("search", "behaviour.new behaviour.search")]
    [InlineData("ADD_SCENE_OTHERS", "behaviour.new")]
    public void The_way_of_following_is_kept(string source, string tags) =>
        Assert.Equal(tags, string.Join(' ', new Tagger(DefaultTags.Book).Match(new TagSignal(SubscribeSource: source)).Select(p => p.Tag.Id)));

    private static TagBook Named(string name) => name == "demo" ? DemoTags.Book : DefaultTags.Book;
}
