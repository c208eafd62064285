namespace Scrm.AgentConsole.Wire;

/// <summary>The company's own words: groups of synonyms, and words that are one.</summary>
internal sealed record AnswerWordsInput(IReadOnlyList<IReadOnlyList<string>>? Synonyms, IReadOnlyList<string>? Words);
