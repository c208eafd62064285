using Scrm.Core.Learning;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;
using Scrm.Tests.Wishes;

namespace Scrm.Tests.Turns;

/// <summary>Turns whose rules read wishes and intents.</summary>
public class WishTurnTests
{
    private static readonly TagBook Book = TagSamples.Book with
    {
        Rules =
        [
            TagSamples.Rule("r-wish", "camping", TagSource.Wish, "*/*", 0.9),
            TagSamples.Rule("r-colour", "high", TagSource.Wish, "手机/颜色", 0.9),
            TagSamples.Rule("r-intent", "hiking", TagSource.Intent, "buy", 0.9),
        ],
    };

    private static readonly IntentClassifier Intents = IntentClassifier.Train(
        [new("我要买手机", "buy"), new("买一部", "buy"), new("想买", "buy"), new("你好", null), new("谢谢", null), new("在吗", null), new("有没有", null)]);

    [Fact]
    public void A_message_is_understood_in_its_dialogue_and_the_evidence_is_its_own()
    {
        var scene = Scene();
        scene.Says("在吗");
        var commit = scene.Says("你好，想买一部手机，价格2000-3000元，最好是黑色的");

        Assert.Equal(["2000-3000元", "黑色"], scene.Tags.Where(t => t.TagId == "camping").Select(t => t.Value!).Order(StringComparer.Ordinal));
        Assert.All(scene.Tags.Where(t => t.Source == TagSource.Wish), t => Assert.Equal(commit.Messages[0].Id, t.Evidence.MessageId));
        Assert.Contains(scene.Tags, t => t.TagId == "hiking");
    }

    [Fact]
    public void An_unsure_wish_waits_for_reviewers_and_is_put_by_the_message_that_makes_it_sure()
    {
        var scene = Scene();
        var first = scene.Says("有黑色吗");
        Assert.Equal(ObservationKind.Proposed, Assert.Single(first.Observations, o => o.RuleId == "r-colour").Kind);
        Assert.Empty(scene.Tags);

        var second = scene.Says("手机价格2000-3000元");
        var seen = Assert.Single(second.Observations, o => o.RuleId == "r-colour");
        Assert.Equal((ObservationKind.Seen, first.Messages[0].Id, second.Messages[0].Id), (seen.Kind, seen.MessageId, seen.Cause));
    }

    [Fact]
    public void Without_anything_learned_turns_go_on()
    {
        var scene = Scene(learned: false);

        Assert.Empty(scene.Says("你好，想买一部手机，价格2000-3000元，最好是黑色的").Observations);
    }

    /// <summary>What turns add up step by step is what all observations add up to; and no message is told twice of one wish.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Turn_by_turn_is_all_at_once(int seed)
    {
        var scene = Scene();
        var random = new Random(seed);
        for (var day = 0; day < 25; day++)
        {
            foreach (var turn in Preferences.Wishes.All[random.Next(Preferences.Wishes.All.Length)].Turns.Where(t => t.ByContact))
            {
                scene.Says(turn.Text);
                scene.Now = scene.Now.AddMinutes(random.Next(1, 40));
            }
        }

        var assigner = new TagAssigner(Book, new CountingIds());
        Assert.NotEmpty(scene.Tags);
        Assert.Equal(
            assigner.Fold.Rebuild(scene.Observations).OrderBy(t => t.Id, StringComparer.Ordinal), scene.Tags.OrderBy(t => t.Id, StringComparer.Ordinal));
        Assert.Distinct(scene.Observations.Select(o => (o.Cause, o.TagId, o.Value, o.RuleId)));
    }

    private static TurnScene Scene(bool learned = true) => new()
    {
        Rules = new TagRules(Book, new Tagger(Book), new TagAssigner(Book, new CountingIds()))
        {
            Wishes = learned ? WishModelTests.Model : null,
            Intents = learned ? new IntentModel(Intents, 7, 1, default) : null,
        },
    };
}
