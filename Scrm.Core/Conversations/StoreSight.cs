namespace Scrm.Core.Conversations;

/// <summary>Whether this process has the store in sight: while it has not, nobody waits for it first.</summary>
public sealed class StoreSight
{
    private volatile bool _isLost;

    /// <summary>True after the store took nothing in time, until something was brought into it again.</summary>
    public bool IsLost
    {
        get => _isLost;
        set => _isLost = value;
    }
}
