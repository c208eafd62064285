using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Documents;

/// <summary>Where a page ended: the time and id of its last item. Opaque to clients.</summary>
internal readonly record struct PageCursor(long At, string Id)
{
    /// <summary>Before the first item, newest first.</summary>
    public static PageCursor Start { get; } = new(long.MaxValue, "");

    /// <summary>Reads a client's cursor; null is the start.</summary>
    /// <exception cref="ArgumentException">It is none of ours.</exception>
    public static PageCursor Read(string? text)
    {
        if (text is null)
        {
            return Start;
        }

        if (Base64Url.IsValid(text)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ', 2) is [var at, var id]
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var time))
        {
            return new PageCursor(time, id);
        }

        throw new ArgumentException("This is not a cursor of an earlier page.", nameof(text));
    }

    /// <summary>A page from rows read one beyond its limit.</summary>
    public static Page<T> Page<T>(List<(T Item, PageCursor At)> rows, int limit)
    {
        var next = rows.Count > limit ? rows[limit - 1].At.ToString() : null;
        return new Page<T>([.. rows.Take(limit).Select(row => row.Item)], next);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At} {Id}")));
}
