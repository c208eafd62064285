namespace Scrm.Core.Writing;

/// <summary>An answer a language model wrote.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Cited">Ids of the articles it says that it goes by.</param>
/// <param name="Model">The model's name.</param>
public sealed record WrittenAnswer(string Text, IReadOnlyList<string> Cited, string Model);
