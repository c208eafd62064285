using Scrm.Core.Figures;

namespace Scrm.Core.Personas;

/// <summary>How people are looked at now: the company's settings, ready to be applied.</summary>
/// <param name="Settings">What the company says.</param>
/// <param name="Counting">How figures are counted by them.</param>
public sealed record PersonaRules(PersonaSettings Settings, FiguresRules Counting)
{
    /// <summary>What holds before anybody set anything.</summary>
    public static PersonaRules Default { get; } = new(PersonaSettings.Default, FiguresRules.Default);
}
