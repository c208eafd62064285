using Scrm.Core.Foundation;
using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Tags;

public class TagAssignerTests
{
    private readonly TagAssigner _assigner = new(Book, new CountingIds());
    private readonly Tagger _tagger = new(Book);

    [Fact]
    public void A_first_hint_becomes_an_assignment_with_its_evidence()
    {
        var put = Assert.Single(Said([], "想买帐篷").Upserts);

        Assert.Equal(("new-1", "camping", "interest", "露营", TagScope.Contact), (put.Id, put.TagId, put.DimensionId, put.Name, put.Scope));
        Assert.Equal((TagSource.Words, "r-camp", (int?)3, 0.8, 1), (put.Source, put.RuleId, put.RuleVersion, put.Confidence, put.Count));
        Assert.Equal(new TagEvidence("c-1", "m-1", "想买帐篷"), put.Evidence);
        Assert.Equal((Noon, Noon, Noon.AddDays(90)), (put.At, put.LastSeenAt, put.ExpiresAt));
    }

    [Fact]
    public void Seen_again_it_grows_surer_and_lives_longer()
    {
        var first = Said([], "想买帐篷").Upserts;
        var again = Assert.Single(Said(first, "帐篷多少钱", day: 10).Upserts);

        Assert.Equal(first[0].Id, again.Id);
        Assert.Equal((2, 0.96), (again.Count, Math.Round(again.Confidence, 6)));
        Assert.Equal((Noon, Noon.AddDays(10), Noon.AddDays(100)), (again.At, again.LastSeenAt, again.ExpiresAt));
        Assert.Equal("帐篷多少钱", again.Evidence.Quote);
    }

    [Fact]
    public void Hints_never_become_certain()
    {
        IReadOnlyList<TagAssignment> present = [];
        for (var day = 0; day < 20; day++)
        {
            present = Said(present, "帐篷", day).Upserts;
        }

        Assert.Equal((20, 0.99), (present[0].Count, present[0].Confidence));
    }

    [Fact]
    public void A_shorter_life_never_shortens_a_longer_one()
    {
        var known = Assignment("a", "camping", expires: 400);

        Assert.Equal(Noon.AddDays(400), Said([known], "帐篷").Upserts[0].ExpiresAt);
        Assert.Null(Said([known with { ExpiresAt = null }], "帐篷").Upserts[0].ExpiresAt);
    }

    [Fact]
    public void Two_rules_for_one_tag_count_once_with_the_surer()
    {
        var both = _tagger.Match(new TagSignal(Text: "帐篷", MenuKey: "CAMP"));
        var put = Assert.Single(_assigner.Assign([], both, Occasion()).Upserts);

        Assert.Equal((2, "r-camp-menu", 1), (both.Count, put.RuleId, put.Count));
    }

    [Fact]
    public void The_newest_tag_of_an_exclusive_dimension_replaces_the_others()
    {
        var changes = Said([Assignment("old", "high"), Assignment("camp", "camping")], "便宜点吧", day: 1);

        Assert.Equal("low", Assert.Single(changes.Upserts).TagId);
        Assert.Equal(["old"], changes.RemovedIds);
    }

    [Fact]
    public void Of_two_tags_of_an_exclusive_dimension_in_one_message_the_surer_stays() =>
        Assert.Equal("high", Assert.Single(Said([], "便宜的旗舰机").Upserts).TagId);

    [Fact]
    public void An_expired_assignment_gives_way_to_its_return()
    {
        var changes = Said([Assignment("old", "camping", expires: 5)], "帐篷", day: 6);

        Assert.Equal(("new-1", 1, 0.8), (changes.Upserts[0].Id, changes.Upserts[0].Count, changes.Upserts[0].Confidence));
        Assert.Equal(["old"], changes.RemovedIds);
    }

    [Fact]
    public void Tags_on_a_conversation_belong_to_that_conversation()
    {
        var elsewhere = Assignment("old", "returns", conversation: "c-0");
        var changes = Said([elsewhere], "我要退货");

        Assert.Equal(("new-1", "c-1"), (changes.Upserts[0].Id, changes.Upserts[0].Evidence.ConversationId));
        Assert.Empty(changes.RemovedIds);
        Assert.Equal("old", _assigner.Assign([elsewhere], _tagger.Match(new TagSignal(Text: "退货")), Occasion(conversation: "c-0")).Upserts[0].Id);
    }

    [Fact]
    public void Nothing_proposed_changes_nothing() => Assert.Same(TagChanges.None, Said([Assignment("a", "camping")], "随便看看"));

    [Fact]
    public void What_staff_put_is_certain_and_stays_theirs()
    {
        var put = _assigner.Add([], "camping", "agent-1", Occasion(message: null), "他说每周都去").Value!.Upserts[0];
        var again = Said([put], "帐篷", day: 3).Upserts[0];

        Assert.Equal((TagSource.Agent, "agent-1", 1.0, "他说每周都去"), (put.Source, put.AgentId, put.Confidence, put.Evidence.Quote));
        Assert.Null(put.ExpiresAt);
        Assert.Equal((TagSource.Agent, "agent-1", 1.0, 2), (again.Source, again.AgentId, again.Confidence, again.Count));
        Assert.Equal((Noon.AddDays(3), put.Evidence, (DateTimeOffset?)null), (again.LastSeenAt, again.Evidence, again.ExpiresAt));
    }

    [Fact]
    public void Staff_confirm_what_a_rule_put()
    {
        var confirmed = Assert.Single(_assigner.Add([Assignment("a", "camping", expires: 30)], "camping", "agent-1", Occasion(1)).Value!.Upserts);

        Assert.Equal(("a", TagSource.Agent, 1.0, 2), (confirmed.Id, confirmed.Source, confirmed.Confidence, confirmed.Count));
        Assert.Equal(((string?)null, (int?)null, (DateTimeOffset?)null), (confirmed.RuleId, confirmed.RuleVersion, confirmed.ExpiresAt));
    }

    [Fact]
    public void Staff_take_off_what_is_there_and_nothing_else()
    {
        Assert.Equal(["a"], _assigner.Remove([Assignment("a", "camping")], "a", "agent-1", Noon).Value!.RemovedIds);
        Assert.Equal(FaultCode.NotFound, _assigner.Remove([Assignment("a", "camping")], "b", "agent-1", Noon).Fault?.Code);
        Assert.Equal(FaultCode.NotFound, _assigner.Add([], "no-such-tag", "agent-1", Occasion()).Fault?.Code);
    }

    private TagChanges Said(IReadOnlyList<TagAssignment> present, string text, int day = 0) =>
        _assigner.Assign(present, _tagger.Match(new TagSignal(Text: text)), Occasion(day));
}
