namespace Scrm.Core.Writing;

/// <summary>What a language model is given; nothing of it tells who the customer is.</summary>
/// <param name="Question">The question, personal data masked.</param>
/// <param name="Sources">The articles nearest to it.</param>
public sealed record WritingTask(string Question, IReadOnlyList<WritingSource> Sources);
