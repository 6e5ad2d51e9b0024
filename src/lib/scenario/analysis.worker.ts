/** Answers questions about the model off the page's own thread. */
import { workOn } from './analyses';
import { answerMessages } from './answer-messages';

answerMessages(workOn);
