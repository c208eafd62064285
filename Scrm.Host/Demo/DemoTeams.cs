using Scrm.Core.Agents;
using Scrm.Core.ServiceTimes;

namespace Scrm.Host.Demo;

/// <summary>The demo's teams: one whose agents claim, and one where the rules assign.</summary>
internal static class DemoTeams
{
    public const string Service = "service";
    public const string Sales = "presales";

    public static IReadOnlyList<Team> All { get; } =
    [
        new Team(Service, "客服组")
        {
            Routing = new TeamRouting
            {
                OverflowTeamId = Sales,
                OverflowMinutes = 15,
                Targets = new ServiceTargets(FirstResponse: 5, NextResponse: 10, Resolution: 240),
            },
        },
        new Team(Sales, "售前组")
        {
            Routing = new TeamRouting
            {
                Automatic = true,
                OfferSeconds = 60,
                NoReplyMinutes = 10,
                Hours = new BusinessHours { Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningSpan(day, 0, 24 * 60))] },
                Texts = new TeamTexts(
                    Closed: "现在是休息时间，{opens} 恢复服务。您的留言已收到，上班后第一时间回复您。",
                    Nobody: "暂时没有客服在线，您的问题已经排队，客服上线后马上回复您。",
                    Position: "您排在第 {position} 位，大约还要等 {minutes} 分钟。",
                    PositionOnly: "您排在第 {position} 位，客服马上就来。"),
                Targets = new ServiceTargets(FirstResponse: 3, NextResponse: 5),
            },
        },
    ];
}
