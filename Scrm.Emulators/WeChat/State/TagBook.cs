using System.Text;

namespace Scrm.Emulators.WeChat.State;

/// <summary>The tags of one account and what the platform refuses about them.</summary>
internal sealed class TagBook
{
    public const int BadName = 45157;
    public const int NameTooLong = 45158;
    public const int TooMany = 45056;
    public const int SystemTag = 45058;
    public const int BadId = 45159;
    private const int Most = 100;
    private const int LongestName = 30;
    private readonly SortedDictionary<int, FollowerTag> _tags = new() { [2] = new(2, "星标组") };
    private int _next = 100;

    public IReadOnlyList<FollowerTag> All => [.. _tags.Values];

    public bool Has(int id) => _tags.ContainsKey(id);

    public (FollowerTag? Tag, int Refusal) Create(string name)
    {
        var refusal = NameRefusal(name, except: 0);
        if (refusal == 0 && _tags.Count > Most)
        {
            refusal = TooMany;
        }

        return refusal == 0 ? (_tags[_next] = new(_next++, name), 0) : (null, refusal);
    }

    public int Rename(int id, string name)
    {
        var refusal = IdRefusal(id) is var bad and not 0 ? bad : NameRefusal(name, id);
        if (refusal == 0)
        {
            _tags[id] = new(id, name);
        }

        return refusal;
    }

    public int Remove(int id)
    {
        var refusal = IdRefusal(id);
        if (refusal == 0)
        {
            _tags.Remove(id);
        }

        return refusal;
    }

    public void Restore(IEnumerable<FollowerTag> tags)
    {
        foreach (var tag in tags)
        {
            _tags[tag.Id] = tag;
            _next = Math.Max(_next, tag.Id + 1);
        }
    }

    private int IdRefusal(int id) => id is 0 or 1 or 2 ? SystemTag : Has(id) ? 0 : BadId;

    private int NameRefusal(string name, int except) =>
        name.Length == 0 || _tags.Values.Any(tag => tag.Name == name && tag.Id != except) ? BadName
        : Encoding.UTF8.GetByteCount(name) > LongestName ? NameTooLong
        : 0;
}
