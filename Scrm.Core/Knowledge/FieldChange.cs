using Scrm.Core.Words;

namespace Scrm.Core.Knowledge;

/// <summary>A part of an article that differs between two versions.</summary>
/// <param name="Field">Name as <see cref="ArticleFields"/> gives it; <c>answer.wechat</c> is a channel's own answer.</param>
/// <param name="Parts">Old and new text, word by word.</param>
public sealed record FieldChange(string Field, IReadOnlyList<TextPart> Parts);
