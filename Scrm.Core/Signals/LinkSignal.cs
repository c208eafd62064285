namespace Scrm.Core.Signals;

/// <summary>A click on a link.</summary>
/// <param name="Address">Where it leads: an absolute http or https address.</param>
/// <param name="Keys">What the link stands for: <c>article:…</c>, <c>campaign:…</c> and tag keys; none for a plain address.</param>
public sealed record LinkSignal(string Address, IReadOnlyList<string> Keys);
