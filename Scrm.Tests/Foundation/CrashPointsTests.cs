using Scrm.Core.Foundation;

namespace Scrm.Tests.Foundation;

public sealed class CrashPointsTests
{
    [Fact]
    public void It_crashes_at_its_place_at_the_visit_asked_for()
    {
        var crashes = 0;
        var points = new CrashPoints(CrashPoints.AfterSend, 2, () => crashes++);
        points.Here(CrashPoints.AfterClaim);
        points.Here(CrashPoints.AfterSend);
        Assert.Equal(0, crashes);
        points.Here(CrashPoints.AfterSend);
        points.Here(CrashPoints.AfterSend);
        Assert.Equal(1, crashes);
    }
}
