namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// Identities made of several parts. What must be there once is an <c>_id</c>: on a sharded cluster only that is guarded.
/// </summary>
internal static class Key
{
    // No id of ours has it; what comes from outside stands last.
    private const char Divider = '\u001f';

    /// <summary>The parts as one.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => string.Join(Divider, parts);

    /// <summary>One that was made of parts, in its parts again.</summary>
    public static IReadOnlyList<string> Parts(string key) => key.Split(Divider);

    /// <summary>One of 4,096 places that parts fall into evenly, the same in every process and for ever.</summary>
    public static int PlaceOf(params ReadOnlySpan<string?> parts)
    {
        // FNV-1a over UTF-16: string.GetHashCode differs from process to process.
        var hash = 14695981039346656037UL;
        foreach (var c in Of(parts))
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return (int)((hash ^ (hash >> 32)) & 0xFFF);
    }
}
