using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Tests.Personas;

public sealed class StageRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 20, 12, 0, 0, TimeSpan.Zero);

    /// <summary>First seen and last seen days ago, orders, active days, following; the stage and its reason.</summary>
    [Theory]
    [InlineData(5, 0, 0, 0, null, LifecycleStage.New, StageReason.FirstSeen)]
    [InlineData(29, 29, 0, 0, true, LifecycleStage.New, StageReason.FirstSeen)]
    [InlineData(30, 3, 0, 0, true, LifecycleStage.Active, StageReason.Present)]
    [InlineData(400, 44, 0, 0, true, LifecycleStage.Active, StageReason.Present)]
    [InlineData(400, 45, 0, 0, true, LifecycleStage.AtRisk, StageReason.Silent)]
    [InlineData(400, 90, 0, 0, true, LifecycleStage.Dormant, StageReason.Silent)]
    [InlineData(800, 365, 5, 0, true, LifecycleStage.Lost, StageReason.Silent)]
    [InlineData(5, 0, 3, 0, true, LifecycleStage.Loyal, StageReason.Orders)]
    [InlineData(400, 60, 3, 0, true, LifecycleStage.AtRisk, StageReason.Silent)]
    [InlineData(400, 1, 0, 20, true, LifecycleStage.Loyal, StageReason.ActiveDays)]
    [InlineData(400, 1, 2, 19, true, LifecycleStage.Active, StageReason.Present)]
    [InlineData(5, 0, 9, 20, false, LifecycleStage.Lost, StageReason.Unfollowed)]
    public void A_stage_follows_from_what_was_seen(int first, int last, int orders, int days, bool? following, LifecycleStage stage, StageReason reason)
    {
        var deeds = Enumerable.Range(0, orders).Select(_ => new Deed(DeedKind.Order, Noon.AddDays(-last)) { Amount = 10 })
            .Concat(Enumerable.Range(last, days).Select(d => new Deed(DeedKind.Tap, Noon.AddDays(-d))))
            .Append(new Deed(DeedKind.Other, Noon.AddDays(-last)));
        var found = StageRules.Of(
            new PersonFacts("p1", Noon.AddDays(-first), Noon) { Following = following }, FiguresRules.Default.Count(deeds), PersonaRules.Default, Noon);

        Assert.Equal((stage, reason), (found.Stage, found.Reason));
    }

    [Fact]
    public void Before_anything_was_counted_the_contact_says_when_it_was_last_seen()
    {
        var found = StageRules.Of(new PersonFacts("p1", Noon.AddDays(-200), Noon.AddDays(-100)), Tally.None, PersonaRules.Default, Noon);

        Assert.Equal(new StageFinding(LifecycleStage.Dormant, StageReason.Silent, 100, 90), found);
    }
}
