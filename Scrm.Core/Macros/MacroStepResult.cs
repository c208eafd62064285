using Scrm.Core.Foundation;

namespace Scrm.Core.Macros;

/// <summary>What became of one step.</summary>
/// <param name="Kind">What it was to do.</param>
/// <param name="State">What became of it.</param>
/// <param name="Fault">Why it was refused, or null.</param>
public sealed record MacroStepResult(MacroStepKind Kind, MacroStepState State, Fault? Fault = null);
