namespace Scrm.Core.Dialogues;

/// <summary>The built-in words of forms.</summary>
internal static class FormPhrases
{
    public static IReadOnlyDictionary<FieldKind, string> ChineseErrors { get; } = new Dictionary<FieldKind, string>
    {
        [FieldKind.Text] = "这个长度不合适，请再写一次。",
        [FieldKind.Pattern] = "没有认出{field}，请核对后再发一次。",
        [FieldKind.Date] = "没有认出可用的日期，例如：明天、下周五、11月21日。",
        [FieldKind.Time] = "没有认出时间，例如：15:30、下午3点半。",
        [FieldKind.Phone] = "这不像一个电话号码，请再核对一下。",
        [FieldKind.Email] = "这不像一个邮箱地址，例如：name@example.com。",
        [FieldKind.Number] = "请回复一个范围内的数字。",
        [FieldKind.Choice] = "请从下面选一项，回复序号即可。",
        [FieldKind.Picture] = "请发一张图片。",
    };

    public static FormWords English { get; } = new()
    {
        Intro = "Let us fill in “{form}”. Reply “back” or “cancel” at any time.",
        MaySkip = " (reply “skip” to leave it out)",
        Resume = "Back to our form: ",
        Corrected = "Done, {field} is now: {value}.",
        Confirm = "Please check:\n{summary}\nShall I send it?",
        Yes = "Send",
        Fix = "Change",
        WhichField = "Which one shall be changed?",
        Cancelled = "Cancelled. Nothing you filled in was kept.",
        Done = "Sent, thank you!",
        Working = "Received. One moment please, it is being worked on.",
        Reminder = "Are you still there? We were at: {question}",
        TimedOut = "I have not heard from you for a while, so “{form}” has ended; what you filled in is kept. Tell me when you need it again.",
        Errors = new Dictionary<FieldKind, string>
        {
            [FieldKind.Text] = "That length does not fit. Please write it again.",
            [FieldKind.Pattern] = "I do not recognise the {field}. Please check it and send it again.",
            [FieldKind.Date] = "I do not see a day I can use, for example: tomorrow, next Friday, 2026-11-21.",
            [FieldKind.Time] = "I do not see a time, for example: 15:30, 3 pm.",
            [FieldKind.Phone] = "This does not look like a phone number. Please check it.",
            [FieldKind.Email] = "This does not look like an e-mail address, for example: name@example.com.",
            [FieldKind.Number] = "Please reply with a number in the range.",
            [FieldKind.Choice] = "Please choose one; its number is enough.",
            [FieldKind.Picture] = "Please send a picture.",
        },
    };
}
