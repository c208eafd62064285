namespace Scrm.Core.Personas;

/// <summary>Where a person stands in the life with the company.</summary>
public enum LifecycleStage
{
    /// <summary>Came lately.</summary>
    New,

    /// <summary>Is here now and then.</summary>
    Active,

    /// <summary>Buys or takes part again and again.</summary>
    Loyal,

    /// <summary>Was silent for a while.</summary>
    AtRisk,

    /// <summary>Was silent for long.</summary>
    Dormant,

    /// <summary>Left, or was silent for very long.</summary>
    Lost,
}
