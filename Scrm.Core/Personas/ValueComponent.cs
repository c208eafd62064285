namespace Scrm.Core.Personas;

/// <summary>One of the three sides of what a person is worth.</summary>
public enum ValueComponent
{
    /// <summary>What the person buys.</summary>
    Revenue,

    /// <summary>How much the person takes part.</summary>
    Participation,

    /// <summary>Whom the person reaches.</summary>
    Influence,
}
