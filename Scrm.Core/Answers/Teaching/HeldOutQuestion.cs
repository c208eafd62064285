namespace Scrm.Core.Answers.Teaching;

/// <summary>A wording taken out of its article, to be asked.</summary>
/// <param name="Text">The wording.</param>
/// <param name="ArticleId">Where it was taken out.</param>
internal sealed record HeldOutQuestion(string Text, string ArticleId);
