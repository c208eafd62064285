namespace Scrm.Core.Signals;

/// <summary>What a message is about, as a classifier says.</summary>
/// <param name="Intent">The intent's id.</param>
/// <param name="Confidence">0–1.</param>
public sealed record IntentSignal(string Intent, double Confidence);
