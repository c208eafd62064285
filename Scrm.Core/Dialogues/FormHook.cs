namespace Scrm.Core.Dialogues;

/// <summary>The company's address that is told of finished forms.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Answers">True: what it answers is said to the customer.</param>
/// <param name="TimeoutSeconds">How long it has for one answer, 1–20.</param>
public sealed record FormHook(string Url, bool Answers = false, int TimeoutSeconds = 5);
