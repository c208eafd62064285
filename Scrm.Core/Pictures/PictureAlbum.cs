using System.Collections.Concurrent;

namespace Scrm.Core.Pictures;

/// <summary>
/// Pictures taken in the last minute: a report that several people look at, page by page, is counted once. Each says as of when it is.
/// </summary>
public sealed class PictureAlbum(TimeProvider time)
{
    private const int Most = 50;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, GroupPicture> _pictures = new(StringComparer.Ordinal);

    /// <summary>The picture, unless it is too old or was never taken.</summary>
    public GroupPicture? Find(string key) => _pictures.TryGetValue(key, out var picture) && IsFresh(picture) ? picture : null;

    /// <summary>Keeps a picture; old ones go.</summary>
    public void Keep(string key, GroupPicture picture)
    {
        foreach (var (other, kept) in _pictures)
        {
            if (!IsFresh(kept) || _pictures.Count >= Most)
            {
                _pictures.TryRemove(other, out _);
            }
        }

        _pictures[key] = picture;
    }

    private bool IsFresh(GroupPicture picture) => time.GetUtcNow() - picture.At < Lifetime;
}
