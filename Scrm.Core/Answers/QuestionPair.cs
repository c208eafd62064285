namespace Scrm.Core.Answers;

/// <summary>Two questions of which is known whether one answer serves both: accepted and rejected answers, or pairs labelled by people.</summary>
/// <param name="Left">One question.</param>
/// <param name="Right">The other.</param>
/// <param name="Same">True: one answer serves both.</param>
public sealed record QuestionPair(string Left, string Right, bool Same);
