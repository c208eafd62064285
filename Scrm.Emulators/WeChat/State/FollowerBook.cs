namespace Scrm.Emulators.WeChat.State;

/// <summary>Everybody an account has met, in the order they came.</summary>
internal sealed class FollowerBook(Revisions revisions)
{
    private const int Most = 200_000;
    private readonly Dictionary<string, Follower> _byId = [];
    private readonly List<Follower> _inOrder = [];

    public IReadOnlyList<Follower> All => _inOrder;

    public Follower? Find(string? openId) => openId is null ? null : _byId.GetValueOrDefault(openId);

    /// <summary>The person, met now if new; null when the book is full.</summary>
    public Follower? Meet(string openId)
    {
        if (_byId.TryGetValue(openId, out var known))
        {
            return known;
        }

        if (_byId.Count >= Most)
        {
            return null;
        }

        var person = new Follower(openId, openId, revisions);
        _byId[openId] = person;
        _inOrder.Add(person);
        return person;
    }
}
