using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;
using static Scrm.Tests.Preferences.Wishes;

namespace Scrm.Tests.Preferences;

public class PreferenceTaggerTests
{
    private static readonly PreferenceTagger Trained = PreferenceTagger.Train(All);

    [Fact]
    public void Wishes_are_found_with_the_words_that_say_them()
    {
        DialogueTurn[] turns = [Service("您好！"), Customer("想看看 2000-3000元 的手机，白色的最好")];

        var price = Assert.Single(Right(turns), p => p.Tag == Phones("价格", "2000-3000元"));
        Assert.Equal((1, "2000-3000元", false), (price.Turn, price.Quote, price.IsNew));
        Assert.Equal(price.Quote, turns[1].Text.Substring(price.Start, price.Length));
        Assert.InRange(price.Confidence, Trained.From, 1);
        Assert.Contains(Right(turns), p => p.Tag == Phones("颜色", "白色"));
    }

    [Theory]
    [InlineData("想买一部手机，价格1500到2500元", "手机", "价格", "1500-2500元")]
    [InlineData("想买一部手机，价格4000块钱以上", "手机", "价格", "4000元以上")]
    [InlineData("我想换个套餐，月租３０—８０元的", "套餐", "月租", "30-80元")]
    [InlineData("我想换个套餐，月租五十到一百元的", "套餐", "月租", "50-100元")]
    public void Amounts_never_seen_take_the_form_of_the_slot(string text, string domain, string slot, string value) =>
        Assert.Contains(Right([Customer(text)]), p => p.Tag == new PreferenceTag(domain, slot, value));

    [Fact]
    public void Names_never_seen_are_found_by_where_they_stand()
    {
        var song = Assert.Single(Right([Customer("我想把彩铃换成夜来香这首歌")]));

        Assert.Equal((new PreferenceTag("彩铃", "歌名", "夜来香"), true), (song.Tag, song.IsNew));
    }

    [Fact]
    public void What_is_spoken_of_decides_between_slots_of_one_unit()
    {
        Assert.Equal([Plans("月租", "100-200元")], Tags([Customer("有没有100-200元的套餐")]));
        Assert.Equal([Phones("价格", "5000元以上")], Tags([Customer("有没有5000元以上的手机")]));
    }

    [Fact]
    public void Questions_and_words_of_service_are_no_wishes()
    {
        Assert.Empty(Tags([Service("这一款有黑色和白色，价格2000-3000元。"), Customer("这部手机有蓝色吗？")]));
        Assert.Empty(Tags([Customer("你看昨天的球赛了吗"), Service("推荐您看看这一款，价格1999元。"), Customer("嗯，周末一起吃饭好不好")]));
        Assert.Empty(Trained.Propose([]));
        Assert.Empty(Tags([Customer(""), Customer("   ")]));
    }

    [Fact]
    public void Training_twice_gives_the_same()
    {
        var again = PreferenceTagger.Train(All);

        Assert.Equal(Trained.From, again.From);
        Assert.All(All.Take(40), e => Assert.Equal(Trained.Propose(e.Turns), again.Propose(e.Turns)));
    }

    [Fact]
    public void Every_quote_stands_where_it_is_said_to_stand() => Assert.All(
        All.SelectMany(e => Trained.Propose(e.Turns).Where(p => p.Length > 0).Select(p => (e.Turns, Proposal: p))),
        p => Assert.Equal(p.Proposal.Quote, p.Turns[p.Proposal.Turn].Text.Substring(p.Proposal.Start, p.Proposal.Length)));

    [Fact]
    public void Without_material_nothing_is_proposed()
    {
        var empty = PreferenceTagger.Train([]);

        Assert.Empty(empty.Propose([Customer("想买一部手机，价格1000-2000元")]));
        Assert.InRange(empty.From, 0.1, 0.9);
    }

    [Fact]
    public void Only_what_is_sure_enough_is_found() => Assert.All(All, e =>
    {
        var found = Trained.Find(e.Turns);
        Assert.Equal(found.Count == 0 ? [] : Trained.Propose(e.Turns).Where(p => p.Confidence >= Trained.From), found);
    });

    [Fact]
    public void New_values_need_a_look_before_known_ones_of_the_same_confidence()
    {
        var known = new PreferenceProposal(Phones("颜色", "白色"), 0, 0, 2, "白色", (1 + Trained.From) / 2, IsNew: false);

        Assert.Equal(0.5, Trained.Doubt(known), 6);
        Assert.Equal(0.75, Trained.Doubt(known with { IsNew = true }), 6);
        Assert.Equal(1, Trained.Doubt(known with { Confidence = Trained.From }), 6);
        Assert.Equal(0, Trained.Doubt(known with { Confidence = 0 }), 6);
    }

    private static IReadOnlyList<PreferenceProposal> Right(DialogueTurn[] turns) => Trained.Find(turns);

    private static PreferenceTag[] Tags(DialogueTurn[] turns) => [.. Right(turns).Select(p => p.Tag)];
}
