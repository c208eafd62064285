namespace Scrm.Core.Writing;

/// <summary>What a model was asked in a turn, and what it wrote.</summary>
/// <param name="Task">What it was asked.</param>
/// <param name="Written">What it wrote, unchecked.</param>
public sealed record WritingOutcome(WritingTask Task, WrittenAnswer Written);
