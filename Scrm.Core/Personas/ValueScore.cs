namespace Scrm.Core.Personas;

/// <summary>What a person is worth to the company; every number 0–100.</summary>
/// <param name="Total">The three together, weighed as the company says.</param>
/// <param name="Revenue">What the person buys.</param>
/// <param name="Participation">How much the person takes part.</param>
/// <param name="Influence">Whom the person reaches.</param>
public sealed record ValueScore(double Total, double Revenue, double Participation, double Influence);
