using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>Which stage of life somebody is in. Pure: the first of these that holds.</summary>
public static class StageRules
{
    /// <summary>Unfollowed, silent for long, loyal, new, active.</summary>
    public static StageFinding Of(PersonFacts facts, Tally tally, PersonaRules rules, DateTimeOffset now)
    {
        var limits = rules.Settings.Stages;
        var month = rules.Counting.Clock.MonthOf(now);
        var silent = Days(LastSeenAt(facts, tally), now);
        var known = Days(FirstSeenAt(facts, tally), now);
        var orders = tally.Within(month, ValueNumbers.Months).Orders;
        var active = tally.ActiveDays(month, ValueNumbers.Months);
        return facts.Following == false ? new StageFinding(LifecycleStage.Lost, StageReason.Unfollowed)
            : silent >= limits.LostDays ? new StageFinding(LifecycleStage.Lost, StageReason.Silent, silent, limits.LostDays)
            : silent >= limits.DormantDays ? new StageFinding(LifecycleStage.Dormant, StageReason.Silent, silent, limits.DormantDays)
            : silent >= limits.AtRiskDays ? new StageFinding(LifecycleStage.AtRisk, StageReason.Silent, silent, limits.AtRiskDays)
            : orders >= limits.LoyalOrders ? new StageFinding(LifecycleStage.Loyal, StageReason.Orders, orders, limits.LoyalOrders)
            : active >= limits.LoyalActiveDays ? new StageFinding(LifecycleStage.Loyal, StageReason.ActiveDays, active, limits.LoyalActiveDays)
            : known < limits.NewDays ? new StageFinding(LifecycleStage.New, StageReason.FirstSeen, known, limits.NewDays)
            : new StageFinding(LifecycleStage.Active, StageReason.Present);
    }

    /// <summary>The first sign of the person.</summary>
    public static DateTimeOffset FirstSeenAt(PersonFacts facts, Tally tally) => tally.FirstAt < facts.CreatedAt ? tally.FirstAt.Value : facts.CreatedAt;

    /// <summary>The newest thing the person did; before anything was counted, when the contact was last heard from.</summary>
    public static DateTimeOffset LastSeenAt(PersonFacts facts, Tally tally) => tally.LastAt ?? facts.LastSeenAt;

    private static int Days(DateTimeOffset from, DateTimeOffset to) => (int)Math.Max(0, Math.Floor((to - from).TotalDays));
}
