namespace Scrm.Core.Examples;

/// <summary>What became of examples that were saved.</summary>
/// <param name="Added">Not there before.</param>
/// <param name="Changed">There before with other wishes, another intent or the other word on complaining.</param>
/// <param name="Same">There before as they are.</param>
public sealed record ExampleCount(int Added, int Changed, int Same);
