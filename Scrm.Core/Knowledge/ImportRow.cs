namespace Scrm.Core.Knowledge;

/// <summary>One article of a file.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Id">Its id, or null: known by its question.</param>
/// <param name="Draft">What the file says of it.</param>
public sealed record ImportRow(int Line, string? Id, ArticleDraft Draft);
