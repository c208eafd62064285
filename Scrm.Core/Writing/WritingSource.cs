namespace Scrm.Core.Writing;

/// <summary>An article an answer may be written from.</summary>
/// <param name="Id">Which.</param>
/// <param name="Question">Its question.</param>
/// <param name="Text">What it answers in words.</param>
public sealed record WritingSource(string Id, string Question, string Text);
