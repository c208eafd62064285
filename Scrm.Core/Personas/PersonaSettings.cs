using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>How the company looks at people: weights, references, stages, roles, and which facts say what.</summary>
public sealed record PersonaSettings
{
    /// <summary>What a new company starts with.</summary>
    public static PersonaSettings Default { get; } = new();

    /// <summary>IANA name of the company's time zone.</summary>
    public string TimeZone { get; init; } = CompanyClock.DefaultZone;

    /// <summary>What amounts are in: three letters.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>What counts as value.</summary>
    public ValueSettings Value { get; init; } = new();

    /// <summary>Stages of a customer's life.</summary>
    public StageSettings Stages { get; init; } = new();

    /// <summary>Employees and opinion leaders.</summary>
    public RoleSettings Roles { get; init; } = new();

    /// <summary>Which facts say what.</summary>
    public FieldSettings Fields { get; init; } = new();

    /// <summary>What member tiers count.</summary>
    public IReadOnlyList<TierPoints> Tiers { get; init; } =
        [new("钻石", 100), new("白金", 80), new("金卡", 60), new("银卡", 30), new("diamond", 100), new("platinum", 80), new("gold", 60), new("silver", 30)];

    /// <summary>When they were saved; pictures computed earlier are computed anew, one after the other.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>Rises by one with every save; 0: never saved.</summary>
    public long Version { get; init; }
}
