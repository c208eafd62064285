using Scrm.Core.Standing;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Standing;

public class StandingTagsTests
{
    private static readonly DateTimeOffset Now = TagSamples.Noon;
    private static readonly Tag High = TagSamples.Book.Tags.First(t => t.Id == "high");
    private static readonly TagProposal Gold = new(High, "gold", 3, TagSource.Field, 1, null, "tier=gold");

    [Fact]
    public void A_rule_that_begins_to_hold_puts_its_tag() => Assert.Equal([Gold], StandingTags.Decide([], [Gold], Now).Due);

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(29, null, false)]
    [InlineData(30, null, true)]
    [InlineData(4, 10, false)]
    [InlineData(5, 10, true)]
    public void While_it_holds_the_tag_is_seen_again_now_and_then_and_in_time(int daysAgo, int? lifetime, bool due)
    {
        var seen = Seen(-daysAgo) with { ExpiresAt = lifetime is { } days ? Now.AddDays(days - daysAgo) : null };

        var (again, withdrawn) = StandingTags.Decide([seen], [Gold], Now);

        Assert.Equal(due, again.Count == 1);
        Assert.Empty(withdrawn);
    }

    [Fact]
    public void When_it_holds_no_longer_everything_it_said_is_taken_back_and_nothing_else()
    {
        var own = Seen(-40);
        var older = Seen(-80) with { Id = "older", RuleVersion = 2 };
        var words = Seen(-1) with { Id = "words", Source = TagSource.Words, RuleId = "r-high" };
        var staff = Seen(-1) with { Id = "staff", Source = TagSource.Agent, RuleId = null, AgentId = "lin" };

        var (due, withdrawn) = StandingTags.Decide([own, older, words, staff], [], Now);

        Assert.Empty(due);
        Assert.Equal([own.Id, "older"], withdrawn);
    }

    [Fact]
    public void A_new_version_of_the_rule_speaks_for_itself()
    {
        var (due, withdrawn) = StandingTags.Decide([Seen(-1) with { RuleVersion = 2 }], [Gold], Now);

        Assert.Equal([Gold], due);
        Assert.Equal(["seen"], withdrawn);
    }

    [Theory]
    [InlineData(ObservationKind.TakenOff, false)]
    [InlineData(ObservationKind.Refuted, false)]
    [InlineData(ObservationKind.Confirmed, true)]
    public void What_people_took_off_stays_off(ObservationKind said, bool due)
    {
        var decision = Seen(-1) with { Id = "decision", Kind = said, RuleId = null, AgentId = "lin", Source = TagSource.Agent };

        Assert.Equal(due, StandingTags.Decide([decision], [Gold], Now).Due.Count == 1);
    }

    [Fact]
    public void What_a_person_did_is_none_of_its_business() =>
        Assert.Empty(StandingTags.Decide([], [Gold with { Source = TagSource.Purchase }], Now).Due);

    private static TagObservation Seen(int day) => new()
    {
        Id = "seen",
        ContactId = "contact-1",
        Cause = "seen",
        TagId = "high",
        Source = TagSource.Field,
        RuleId = "gold",
        RuleVersion = 3,
        Confidence = 1,
        At = Now.AddDays(day),
    };
}
