using System.Security.Cryptography;

namespace Scrm.Emulators.WeChat.State;

/// <summary>Temporary media of one account: three days, and never more than the shelf holds (the oldest falls off).</summary>
internal sealed class MediaShelf
{
    private const long Capacity = 96L << 20;
    private const int MostItems = 2000;
    private static readonly TimeSpan Life = TimeSpan.FromDays(3);
    private readonly LinkedList<MediaItem> _items = [];
    private readonly Dictionary<string, MediaItem> _byId = [];
    private long _size;

    public MediaItem Put(string type, string contentType, string fileName, byte[] bytes, DateTimeOffset now)
    {
        var id = RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", 64);
        var item = new MediaItem(id, type, contentType, fileName, bytes, now);
        _items.AddLast(item);
        _byId[id] = item;
        _size += bytes.Length;
        while ((_size > Capacity || _items.Count > MostItems) && _items.First is { } oldest)
        {
            _items.RemoveFirst();
            _byId.Remove(oldest.Value.Id);
            _size -= oldest.Value.Bytes.Length;
        }

        return item;
    }

    public MediaItem? Find(string? id, DateTimeOffset now) =>
        id is not null && _byId.TryGetValue(id, out var item) && now - item.CreatedAt < Life ? item : null;
}
