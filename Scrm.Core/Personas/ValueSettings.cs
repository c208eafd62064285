namespace Scrm.Core.Personas;

/// <summary>What the company values: how the components weigh against each other, and which numbers make each of them up.</summary>
public sealed record ValueSettings
{
    /// <summary>Weight of revenue, against the other two.</summary>
    public double Revenue { get; init; } = 0.4;

    /// <summary>Weight of participation.</summary>
    public double Participation { get; init; } = 0.3;

    /// <summary>Weight of influence.</summary>
    public double Influence { get; init; } = 0.3;

    /// <summary>Numbers that make up revenue.</summary>
    public IReadOnlyList<ValuePartSetting> RevenueParts { get; init; } =
        [new("spent", 10_000, 0.6), new("orders", 12, 0.25), new("recency", 90, 0.15)];

    /// <summary>Numbers that make up participation.</summary>
    public IReadOnlyList<ValuePartSetting> ParticipationParts { get; init; } =
    [
        new("activeDays", 30, 0.35), new("messages", 100, 0.25), new("taps", 30, 0.1), new("clicks", 30, 0.1), new("scans", 6, 0.1), new("referrals", 5, 0.05),
        new("surveys", 4, 0.05),
    ];

    /// <summary>Numbers that make up influence.</summary>
    public IReadOnlyList<ValuePartSetting> InfluenceParts { get; init; } =
        [new("followers", 100_000, 0.6), new("referrals", 10, 0.2), new("reposts", 20, 0.1), new("tier", 100, 0.1)];

    /// <summary>Weight of a component.</summary>
    public double WeightOf(ValueComponent component) => component switch
    {
        ValueComponent.Revenue => Revenue,
        ValueComponent.Participation => Participation,
        _ => Influence,
    };

    /// <summary>Numbers that make up a component.</summary>
    public IReadOnlyList<ValuePartSetting> PartsOf(ValueComponent component) => component switch
    {
        ValueComponent.Revenue => RevenueParts,
        ValueComponent.Participation => ParticipationParts,
        _ => InfluenceParts,
    };
}
