/** Answers the longer questions about the model off the page's own thread. */
import { answerMessages } from './answer-messages';
import { inquireInto } from './inquiries';

answerMessages(inquireInto);
