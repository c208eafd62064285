namespace Scrm.Bot.Gateway;

/// <summary>Whether this process still takes new messages.</summary>
internal sealed class Draining
{
    private volatile bool _refuses;

    /// <summary>True: platforms are told to come again; another process takes it.</summary>
    public bool Refuses => _refuses;

    /// <summary>From now on nothing new is taken.</summary>
    public void Refuse() => _refuses = true;
}
