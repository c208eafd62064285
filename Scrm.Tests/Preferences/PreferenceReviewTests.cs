using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;
using static Scrm.Tests.Preferences.Wishes;

namespace Scrm.Tests.Preferences;

public class PreferenceReviewTests
{
    private static readonly PreferenceExample[] Few = [.. All.Take(40)];

    [Fact]
    public void Refusals_teach_what_is_no_wish()
    {
        DialogueTurn[] asked = [Customer("听说黑色的手机费电，是真的吗")];
        var before = PreferenceTagger.Train(Few);
        PreferenceReview[] reviews = [.. new[] { "黑色", "白色", "蓝色", "红色" }.Select(c =>
            new PreferenceReview([Customer($"听说{c}的手机费电，对不对")], [new PreferenceDecision(Phones("颜色", c), 0, null)]))];
        var after = PreferenceTagger.Train(Few, reviews);

        Assert.True(Sure(before, asked, Phones("颜色", "黑色")) > 2 * Sure(after, asked, Phones("颜色", "黑色")));
    }

    [Fact]
    public void A_replacement_teaches_a_value_that_was_not_known()
    {
        DialogueTurn[] asked = [Customer("你好，想买一部手机，价格1000-2000元，最好是玫瑰金的")];
        var tag = Phones("颜色", "玫瑰金");
        PreferenceReview[] reviews = [.. new[] { "2000-3000元", "3000-5000元" }.Select(p =>
            new PreferenceReview([Customer($"你好，想买一部手机，价格{p}，最好是玫瑰金的")], [new PreferenceDecision(Phones("颜色", "金"), 0, tag)]))];

        Assert.Equal(0, Sure(PreferenceTagger.Train(Few), asked, tag));
        var after = PreferenceTagger.Train(Few, reviews);
        Assert.True(Sure(after, asked, tag) >= after.From);
    }

    [Fact]
    public void Acceptance_makes_surer()
    {
        DialogueTurn[] asked = [Customer("蓝色行不行")];
        var review = new PreferenceReview([Customer("白色手机来一部")], [new PreferenceDecision(Phones("颜色", "白色"), 0, Phones("颜色", "白色"))]);

        Assert.True(Sure(PreferenceTagger.Train(Few, [review]), asked, Phones("颜色", "蓝色")) > Sure(PreferenceTagger.Train(Few), asked, Phones("颜色", "蓝色")));
    }

    private static double Sure(PreferenceTagger tagger, DialogueTurn[] turns, PreferenceTag tag) =>
        tagger.Propose(turns).FirstOrDefault(p => p.Tag == tag)?.Confidence ?? 0;
}
