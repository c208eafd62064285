namespace Scrm.Bot.Writing;

/// <summary>Leaves a model alone for half a minute after it failed three times in a row, so that customers do not wait for it again and again.</summary>
internal sealed class ModelRest(TimeProvider time)
{
    private const int Failures = 3;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _until = DateTimeOffset.MinValue;

    public bool IsResting
    {
        get
        {
            lock (_lock)
            {
                return time.GetUtcNow() < _until;
            }
        }
    }

    public void Worked()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    public void Failed()
    {
        lock (_lock)
        {
            if (++_failures >= Failures)
            {
                (_failures, _until) = (0, time.GetUtcNow() + Rest);
            }
        }
    }
}
