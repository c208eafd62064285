using System.Globalization;
using Scrm.Core.Content;
using Scrm.Core.Links;

namespace Scrm.Tests.Links;

public class LinkTrackingTests
{
    private static readonly CampaignLink Spring = new()
    {
        Code = "springspringspring12",
        Name = "春季",
        Target = "https://shop.example.com/spring",
        Article = "a7",
        Campaign = "spring",
        TagKey = "TENTS",
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    [Theory]
    [InlineData("看 https://shop.example.com/a?b=1&c=2。谢谢", "看 https://s.example.com/l/c1。谢谢", "https://shop.example.com/a?b=1&c=2")]
    [InlineData("看https://shop.example.com/a，还有", "看https://s.example.com/l/c1，还有", "https://shop.example.com/a")]
    [InlineData("see http://e.com/x.", "see https://s.example.com/l/c1.", "http://e.com/x")]
    [InlineData("<a href=\"https://e.com/x\">这里</a>", "<a href=\"https://s.example.com/l/c1\">这里</a>", "https://e.com/x")]
    [InlineData("HTTPS://E.com/x!", "https://s.example.com/l/c1!", "HTTPS://E.com/x")]
    public void An_address_in_a_text_becomes_ours_and_what_stands_around_it_stays(string text, string sent, string target)
    {
        var tracked = Tracking().Track(MessageContent.OfText(text));

        Assert.Equal(sent, tracked.Content.Text);
        Assert.Equal(target, Assert.Single(tracked.Links).Target);
    }

    [Fact]
    public void The_same_address_twice_is_one_link_and_another_one_another()
    {
        var tracked = Tracking().Track(MessageContent.OfText("https://e.com/a https://e.com/b https://e.com/a"));

        Assert.Equal("https://s.example.com/l/c1 https://s.example.com/l/c2 https://s.example.com/l/c1", tracked.Content.Text);
        Assert.Equal(["c1", "c2"], tracked.Links.Select(l => l.Code));
    }

    [Theory]
    [InlineData("没有链接")]
    [InlineData("ftp://e.com/x 和 mailto:a@e.com 和 www.e.com")]
    [InlineData("https://s.example.com/l/unknownunknown12345 已经是我们的")]
    [InlineData("https://user:secret@e.com/")]
    public void What_is_no_address_of_others_stays(string text)
    {
        var tracked = Tracking().Track(MessageContent.OfText(text));

        Assert.Equal(text, tracked.Content.Text);
        Assert.Empty(tracked.Links);
    }

    [Theory]
    [InlineData("https://shop.example.com/spring")]
    [InlineData("https://s.example.com/l/springspringspring12")]
    public void A_campaign_link_gives_its_keys_to_the_persons_own(string written)
    {
        var link = Assert.Single(Tracking().Track(MessageContent.OfText(written)).Links);

        Assert.Equal((Spring.Target, Spring.Code), (link.Target, link.CampaignCode));
        Assert.Equal(["article:a7", "campaign:spring", "TENTS"], link.Keys);
    }

    [Fact]
    public void An_address_may_name_its_campaign_itself() =>
        Assert.Equal(["campaign:618 sale"], Tracking().Track(MessageContent.OfText("https://e.com/?a=1&utm_campaign=618%20sale#x")).Links[0].Keys);

    [Fact]
    public void Cards_and_headings_of_menus_are_tracked_and_pictures_are_not()
    {
        var card = new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://e.com/x", "标题", null, "https://e.com/p.png") };
        var menu = MessageContent.OfMenu("详见 https://e.com/x", [new MenuChoice("1", "好")]);

        Assert.Equal(new LinkCard("https://s.example.com/l/c1", "标题", null, "https://e.com/p.png"), Tracking().Track(card).Content.Link);
        Assert.Equal("详见 https://s.example.com/l/c1", Tracking().Track(menu).Content.Text);
    }

    [Fact]
    public void Without_an_address_from_outside_nothing_is_tracked()
    {
        var content = MessageContent.OfText("https://e.com/x");

        Assert.Same(content, new LinkTracking(PublicAddress.None, [], () => "c").Track(content).Content);
    }

    [Fact]
    public void Codes_are_long_different_and_fit_an_address()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => LinkCode.New()).ToHashSet();

        Assert.Equal(1000, codes.Count);
        Assert.All(codes, code => Assert.True(LinkCode.IsCode(code) && code == Uri.EscapeDataString(code)));
        Assert.False(LinkCode.IsCode("../../etc/passwd1234"));
        Assert.All(codes.Take(10), code => Assert.True(LinkCode.IsCode("cn-" + code) && !LinkCode.IsCode("CN-" + code) && !LinkCode.IsCode("-" + code)));
    }

    [Theory]
    [InlineData("https://s.example.com/", "https://s.example.com")]
    [InlineData("http://127.0.0.1:5080/scrm", "http://127.0.0.1:5080/scrm")]
    [InlineData("", null)]
    public void The_address_from_outside_is_a_setting(string setting, string? baseUrl) => Assert.Equal(baseUrl, PublicAddress.Read(setting).BaseUrl);

    [Theory]
    [InlineData("s.example.com")]
    [InlineData("ftp://s.example.com")]
    [InlineData("https://s.example.com/?x=1")]
    public void A_wrong_address_is_said_at_the_start(string setting) => Assert.Throws<ArgumentException>(() => PublicAddress.Read(setting));

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//e.com", false)]
    [InlineData("https://a@b.com", false)]
    [InlineData("https://e.com/\r\nSet-Cookie: x", false)]
    [InlineData("https://e.com/中文", true)]
    public void Only_web_addresses_are_targets(string address, bool isTarget) => Assert.Equal(isTarget, LinkRules.IsTarget(address));

    private static LinkTracking Tracking()
    {
        var made = 0;
        return new LinkTracking(PublicAddress.Read("https://s.example.com"), [Spring], () => "c" + (++made).ToString(CultureInfo.InvariantCulture));
    }
}
